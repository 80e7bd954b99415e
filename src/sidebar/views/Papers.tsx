import { sidebarWords } from '../../content/sidebarWords';
import { counted } from '../say';
import type { Plan } from '../state';

const words = sidebarWords.home;
type Paper = NonNullable<Plan['papers']>[number];

function Missing({ missing }: { missing: Paper['missing'] }) {
  return missing.length === 0 ? null : (
    <details>
      <summary>{words.paperMissing}</summary>
      <ul>
        {missing.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

function Collecting({ papers }: { papers: readonly Paper[] }) {
  return papers.length === 0 ? null : (
    <details>
      <summary>{words.collecting}</summary>
      <ul>
        {papers.map(({ id, title, known }) => (
          <li key={id}>{counted(words.known, known, { title })}</li>
        ))}
      </ul>
    </details>
  );
}

/** What this plan can already be drafted into, with what is missing; papers without a single answer wait unnamed. */
export function Papers({ papers }: { papers: readonly Paper[] }) {
  const begun = papers.filter(({ known }) => known > 0);
  const drafts = begun.filter(({ state }) => state !== 'collecting');
  return (
    <section>
      <h2>{words.papers}</h2>
      <p class="quiet">{drafts.length === 0 ? words.noPapers : words.papersHelp}</p>
      {drafts.length === 0 ? null : (
        <ul class="papers">
          {drafts.map(({ id, title, state, missing }) => (
            <li key={id}>
              <div class="row">
                <strong>{title}</strong> <span class={`tag ${state}`}>{words.paperStates[state]}</span>
              </div>
              <Missing missing={missing} />
            </li>
          ))}
        </ul>
      )}
      <Collecting papers={begun.filter(({ state }) => state === 'collecting')} />
    </section>
  );
}
