import { Trash2, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rowsById } from '../../domain/account-map';
import type { Rows } from '../../domain/account-map';
import { calledBy } from '../../domain/called';
import { addDocument } from '../../domain/commands/add-document';
import { editDocument } from '../../domain/commands/edit-document';
import { removeDocument } from '../../domain/commands/remove-document';
import type { Day } from '../../domain/day';
import { useCommand } from '../../editing/use-command';
import { useMap, useToday } from '../../editing/use-map';
import { usePersonItems } from '../../editing/use-person-items';
import { useTypedField } from '../../editing/use-typed-field';
import { useDayWords } from '../../language/day-words';
import { useFailureSentence } from '../../language/failure-sentence';
import { Button } from '../../ui/button';
import { CheckboxField } from '../../ui/checkbox-field';
import { DayField } from '../../ui/day-field';
import { IconButton } from '../../ui/icon-button';
import { PersonSelect } from '../../ui/person-select';
import { TextField } from '../../ui/text-field';
import { AddByName } from './add-by-name';
import styles from './team-dialog.module.css';

type Paper = Rows['documents'];

/** Our papers and whom they were given to: what a rival's friend has, the rival may have. */
export function Documents() {
  const { t } = useTranslation('team');
  const run = useCommand();
  const documents = useMap((map) => map.documents);
  return (
    <section className={styles.section} aria-labelledby="documents">
      <h3 id="documents">{t('papers.title')}</h3>
      {documents.length === 0 ? (
        <p className={styles.quiet}>{t('papers.none')}</p>
      ) : (
        <ul aria-labelledby="documents" className={styles.rows}>
          {documents.map((paper) => (
            <PaperRow key={paper.id} paper={paper} />
          ))}
        </ul>
      )}
      <AddByName
        label={t('papers.newName')}
        button={t('papers.add')}
        taken={documents.map(({ name }) => name)}
        onAdd={(name) => run(addDocument, { name, confidential: true })}
      />
    </section>
  );
}

function PaperRow({ paper }: { readonly paper: Paper }) {
  const { t } = useTranslation('team');
  const sentence = useFailureSentence();
  const run = useCommand();
  const { id, name, confidential } = paper;
  const { failure, ...typed } = useTypedField(name, (text, step) =>
    run(editDocument, { id, patch: { name: text } }, { step }),
  );
  return (
    <li className={styles.paper}>
      <div className={styles.paperHead}>
        <TextField
          {...typed}
          label={t('papers.nameOf', { name })}
          isLabelHidden
          error={failure && sentence(failure)}
        />
        <IconButton
          label={t('papers.remove', { name })}
          icon={<Trash2 aria-hidden />}
          onPress={() => {
            run(removeDocument, { id });
          }}
        />
      </div>
      <CheckboxField
        label={t('papers.confidential')}
        isSelected={confidential}
        onChange={(selected) => {
          run(editDocument, { id, patch: { confidential: selected } });
        }}
      />
      <GivenTo paper={paper} />
    </li>
  );
}

function GivenTo({ paper }: { readonly paper: Paper }) {
  const { t } = useTranslation('team');
  const days = useDayWords();
  const run = useCommand();
  const names = useMap((map) =>
    paper.shared.map(({ personId }) => {
      const person = rowsById(map.people).get(personId);
      return person ? calledBy(person) : '?';
    }),
  );
  const share = (shared: Paper['shared']) => run(editDocument, { id: paper.id, patch: { shared } });
  return (
    <>
      {paper.shared.length === 0 ? (
        <p className={styles.quiet}>{t('papers.givenToNobody')}</p>
      ) : (
        <ul className={styles.given} aria-label={t('papers.givenOf', { name: paper.name })}>
          {paper.shared.map((given, index) => {
            const who = names[index] ?? '?';
            const day = days.date(given.date);
            return (
              <li key={`${given.personId} ${given.date}`} className={styles.givenRow}>
                <bdi>{t('papers.given', { name: who, day })}</bdi>
                <IconButton
                  size="small"
                  label={t('papers.notGiven', { name: who, day })}
                  icon={<X aria-hidden />}
                  onPress={() => {
                    share(paper.shared.filter((other) => other !== given));
                  }}
                />
              </li>
            );
          })}
        </ul>
      )}
      <Give
        paper={paper}
        onGive={(given) => {
          const others = paper.shared.filter(
            ({ personId, date }) => personId !== given.personId || date !== given.date,
          );
          share(
            [...others, given].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
          );
        }}
      />
    </>
  );
}

interface GiveProps {
  readonly paper: Paper;
  readonly onGive: (given: Paper['shared'][number]) => void;
}

function Give({ paper, onGive }: GiveProps) {
  const { t } = useTranslation('team');
  const today = useToday();
  const items = usePersonItems();
  const [whom, setWhom] = useState<string | null>(null);
  const [date, setDate] = useState<Day>(today);
  const { name } = paper;
  return (
    <div className={styles.give}>
      <PersonSelect
        label={t('papers.giveTo', { name })}
        isLabelHidden
        placeholder={t('papers.whom')}
        items={items}
        value={whom}
        noMatch={t('asks.nobodyFound')}
        clearLabel={t('papers.nobody')}
        onChange={setWhom}
      />
      <DayField
        label={t('papers.giveOn', { name })}
        isLabelHidden
        value={date}
        invalidMessage={t('problems.noSuchDay')}
        onChange={(day) => {
          if (day !== null) setDate(day);
        }}
      />
      <Button
        isDisabled={whom === null}
        onPress={() => {
          if (whom === null) return;
          onGive({ personId: whom, date });
          setWhom(null);
        }}
      >
        {t('papers.give')}
      </Button>
    </div>
  );
}
