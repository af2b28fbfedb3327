import { DownIcon, UpIcon } from '../parts/icons.tsx';
import type { MentionView } from '../props.ts';
import type { PopupWords } from '../words/words.ts';
import type { Steps } from './steps.ts';

interface Props {
  title: string;
  mentions: readonly MentionView[];
  words: PopupWords;
  steps: Steps;
}

/** Previous and next mention of one card, with the place among them once one was shown. */
export function Stepper({ title, mentions, words, steps }: Props) {
  const at = steps.at(mentions);
  return (
    <span class="stepper">
      <span class="stepper-place labels" aria-live="polite">
        {at > 0 ? (
          words.position(at, mentions.length)
        ) : (
          <>
            <span aria-hidden="true">{mentions.length}</span>
            <span class="unseen">{words.mentions(mentions.length)}</span>
          </>
        )}
      </span>
      <button
        type="button"
        class="icon-button"
        aria-label={words.previous(title)}
        title={words.previous(title)}
        onClick={() => steps.previous(mentions)}
      >
        <UpIcon />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={words.next(title)}
        title={words.next(title)}
        onClick={() => steps.next(mentions)}
      >
        <DownIcon />
      </button>
    </span>
  );
}
