/** Opens the popup: draws what its controller says, in the reader's language and direction. */
import { render } from 'preact';
import { Popup } from '../../components/popup/Popup.tsx';
import { startPopup } from './controller.ts';
import { createPorts } from './ports.ts';

const root = document.getElementById('root')!;

void startPopup(createPorts(location.search), (props) => {
  document.documentElement.lang = props.lang;
  document.documentElement.dir = props.lang === 'ar' ? 'rtl' : 'ltr';
  render(<Popup {...props} />, root);
});
