/** Opens the options page: draws what its controller says, in the reader's language and direction. */
import { render } from 'preact';
import { Options } from '../../components/options/Options.tsx';
import '../../components/options/options.css';
import { browser } from '../../platform/browser.ts';
import { startOptions } from './controller.ts';
import { createPorts } from './ports.ts';

const root = document.getElementById('root')!;

void startOptions(createPorts(browser.extension.inIncognitoContext === true), (props) => {
  document.documentElement.lang = props.lang;
  document.documentElement.dir = props.lang === 'ar' ? 'rtl' : 'ltr';
  render(<Options {...props} />, root);
});
