import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTypedField } from '../../editing/use-typed-field';
import { useFailureSentence } from '../../language/failure-sentence';
import { FieldGrid, WideField } from '../../ui/field-grid';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { useDeal, useEditDeal } from './use-deal';

const SCALE = [-2, -1, 0, 1, 2] as const;
type ScaleName = 'bargaining' | 'word';
type Scales = Readonly<Record<ScaleName, number | null>>;

/** The two scales of the customer's ways. The map keeps both or neither, so one alone waits here. */
export function CultureFields() {
  const { t } = useTranslation('deal');
  const culture = useDeal((deal) => deal.culture);
  const edit = useEditDeal();
  const [half, setHalf] = useState<Scales>({ bargaining: null, word: null });
  const scales: Scales = culture ?? half;

  function choose(name: ScaleName, value: number | null) {
    const bargaining = name === 'bargaining' ? value : scales.bargaining;
    const word = name === 'word' ? value : scales.word;
    setHalf({ bargaining, word });
    edit({
      culture:
        bargaining === null || word === null
          ? undefined
          : { bargaining, word, note: culture?.note },
    });
  }

  const isHalf = (scales.bargaining === null) !== (scales.word === null);
  return (
    <FieldGrid>
      <Scale
        name="bargaining"
        value={scales.bargaining}
        onChange={(value) => {
          choose('bargaining', value);
        }}
      />
      <Scale
        name="word"
        value={scales.word}
        onChange={(value) => {
          choose('word', value);
        }}
      />
      {isHalf ? <WideField>{t('field.cultureBoth')}</WideField> : null}
      {culture === undefined ? null : (
        <WideField>
          <CultureNote />
        </WideField>
      )}
    </FieldGrid>
  );
}

interface ScaleProps {
  readonly name: ScaleName;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

function Scale({ name, value, onChange }: ScaleProps) {
  const { t } = useTranslation('deal');
  return (
    <Select
      label={t(`field.${name}`)}
      value={value === null ? null : String(value)}
      options={SCALE.map((step) => ({ id: String(step), label: t(`scale.${name}.${step}`) }))}
      notKnown={t('notKnown')}
      onChange={(id) => {
        onChange(id === null ? null : Number(id));
      }}
    />
  );
}

function CultureNote() {
  const { t } = useTranslation('deal');
  const sentence = useFailureSentence();
  const culture = useDeal((deal) => deal.culture);
  const edit = useEditDeal();
  const { failure, ...typed } = useTypedField(culture?.note ?? '', (text, step) =>
    edit({ culture: culture && { ...culture, note: text === '' ? undefined : text } }, step),
  );
  return (
    <TextField
      {...typed}
      label={t('field.cultureNote')}
      isMultiline
      error={failure && sentence(failure)}
    />
  );
}
