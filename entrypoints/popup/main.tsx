/** Opens the popup: draws what its controller says, in the reader's language and direction. */

import story from 'virtual:sidelight/story';
import { render } from 'preact';
import { Popup } from '../../components/popup/Popup.tsx';
import '../../components/popup/popup.css';
import { startPopup } from './controller.ts';
import { createPorts } from './ports.ts';

const root = document.getElementById('root')!;

void startPopup(createPorts(location.search), (props) => {
  document.documentElement.lang = props.lang;
  document.documentElement.dir = props.lang === 'ar' ? 'rtl' : 'ltr';
  render(<Popup {...props} storyDate={story.date} />, root);
});
