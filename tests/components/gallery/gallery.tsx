/**
 * The gallery. Open with `npx vite` and go to /tests/components/gallery/; `?part=card`, `?name=draft` and
 * `?lang=ar` narrow it. Colours follow the browser's light or dark setting.
 */
import { render } from 'preact';
import { STATES } from './states.tsx';
import '../../../components/popup/popup.css';
import '../../../components/options/options.css';
import '../../../components/brief/brief.css';
import './gallery.css';

const asked = new URLSearchParams(location.search);
const wants = (key: string, value: string) => !asked.has(key) || asked.get(key) === value;

render(
  <div class="gallery">
    {(['en', 'ar'] as const)
      .filter((lang) => wants('lang', lang))
      .flatMap((lang) =>
        STATES.filter(({ part, name }) => wants('part', part) && wants('name', name)).map((state) => (
          <figure key={`${lang}${state.name}`} data-part={state.part} data-name={state.name}>
            <figcaption>
              {state.part}: {state.name}, {lang}
            </figcaption>
            {state.show(lang)}
          </figure>
        )),
      )}
  </div>,
  document.body,
);
