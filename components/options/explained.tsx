import type { OptionsWords } from '../words/words.ts';

/** Privacy in plain words, and each permission with what it is for. */
export function Explained({ words: { privacy, permissions } }: { words: OptionsWords }) {
  return (
    <>
      <section class="setting">
        <h2>{privacy.title}</h2>
        {privacy.points.map(({ title, text }) => (
          <section key={title} class="point">
            <h3>{title}</h3>
            <p>{text}</p>
          </section>
        ))}
      </section>
      <section class="setting">
        <h2>{permissions.title}</h2>
        <p class="labels">{permissions.lead}</p>
        <dl class="permissions">
          {permissions.each.map(({ name, title, text }) => (
            <div key={name}>
              <dt>
                {title} <code dir="ltr">{name}</code>
              </dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}
