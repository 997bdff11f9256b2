import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recordAsk } from '../../domain/commands/record-ask';
import { useCommand } from '../../editing/use-command';
import { useFailureSentence } from '../../language/failure-sentence';

/** A request for an introduction while it is being written. */
export interface AskDraft {
  /** Whom we asked. */
  readonly to: string | null;
  /** Whom we want to meet. */
  readonly target: string | null;
  readonly note: string;
}

export type AskProblems = Partial<Record<keyof AskDraft, string>>;

const NOTHING: AskDraft = { to: null, target: null, note: '' };

/** The draft, what is wrong with it, and `record`, which says whether it was recorded. */
export function useAskDraft(initial: Partial<AskDraft> = {}) {
  const { t } = useTranslation('team');
  const whyNot = useFailureSentence();
  const run = useCommand();
  const [draft, setDraft] = useState<AskDraft>({ ...NOTHING, ...initial });
  const [problems, setProblems] = useState<AskProblems>({});

  function change(part: Partial<AskDraft>) {
    setDraft({ ...draft, ...part });
    setProblems({});
  }

  function record(): boolean {
    const { to, target, note } = draft;
    if (to === null || target === null) {
      setProblems({
        ...(to === null && { to: t('problems.noTo') }),
        ...(target === null && { target: t('problems.noFor') }),
      });
      return false;
    }
    const words = note.trim() === '' ? {} : { note };
    const result = run(recordAsk, { toPersonId: to, forPersonId: target, ...words });
    if (result.ok) setDraft(NOTHING);
    else if (result.error.code === 'same-person') {
      setProblems({ target: t('problems.samePerson') });
    } else setProblems({ note: whyNot(result.error) });
    return result.ok;
  }

  return { draft, problems, change, record };
}
