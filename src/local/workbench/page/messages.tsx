import { useEffect, useState } from 'preact/hooks';
import type { Toast } from '../protocol';
import { words } from './words';

/** How long a message of the add-on's stays, in milliseconds. */
const STAYS = 8000;

type MessageProps = {
  readonly text: string;
  readonly title?: string;
  readonly isProblem: boolean;
  readonly close: () => void;
};

function Message({ text, title, isProblem, close }: MessageProps) {
  return (
    <div class={isProblem ? 'toast problem' : 'toast'} role={isProblem ? 'alert' : undefined}>
      <p>
        {title !== undefined && <b>{title} </b>}
        {text}
      </p>
      <button type="button" class="plain" aria-label={words.toast.close} onClick={close}>
        ×
      </button>
    </div>
  );
}

/** The add-on's message of the moment, or null once it was shown long enough or closed. */
function useToast(toasts: readonly Toast[]) {
  const last = toasts.at(-1);
  const [seen, setSeen] = useState(0);
  useEffect(() => {
    if (!last) return;
    const timer = setTimeout(() => setSeen(last.id), STAYS);
    return () => clearTimeout(timer);
  }, [last?.id]);
  return { toast: last && last.id > seen ? last : null, close: () => setSeen(last?.id ?? 0) };
}

type Props = {
  readonly toasts: readonly Toast[];
  readonly notice: string | null;
  readonly problems: readonly (string | null)[];
};

/** Short messages at the foot of the page. The workbench's own stay until somebody closes them. */
export function Messages({ toasts, notice, problems }: Props) {
  const { toast, close } = useToast(toasts);
  const [closed, setClosed] = useState<readonly string[]>([]);
  const present = [notice, ...problems].filter((line) => line !== null);
  useEffect(() => setClosed((before) => before.filter((line) => present.includes(line))), [present.join()]);
  return (
    <div class="toasts" aria-live="polite">
      {toast && <Message text={toast.text} title={toast.title} isProblem={false} close={close} />}
      {present
        .filter((line) => !closed.includes(line))
        .map((line) => (
          <Message
            key={line}
            text={line}
            isProblem={line !== notice}
            close={() => setClosed((before) => [...before, line])}
          />
        ))}
    </div>
  );
}
