/** Opens the brief: draws what its controller says, in the reader's language and direction. */

import { render } from 'preact';
import { Brief } from '../../components/brief/Brief.tsx';
import '../../components/brief/brief.css';
import { wordsIn } from '../../components/words/index.ts';
import { startBrief } from './controller.ts';
import { createPorts } from './ports.ts';

const root = document.getElementById('root')!;

void startBrief(createPorts(location.search), (props) => {
  const { dir, brief } = wordsIn(props.lang);
  document.documentElement.lang = props.lang;
  document.documentElement.dir = dir;
  document.title = brief.tab(props.storyTitle[props.lang]);
  render(<Brief {...props} />, root);
});
