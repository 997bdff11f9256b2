import { useState } from 'react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../domain/result';
import { useEditing } from '../../editing/open-map-context';
import { mapFileName } from '../../files/map-file-name';
import type { MapCanvasApi } from '../../graph-view/map-canvas';
import { useDayWords } from '../../language/day-words';
import { useFailureSentence } from '../../language/failure-sentence';
import { isolated } from '../../language/isolated';
import { Button } from '../../ui/button';
import { ChoiceRow } from '../../ui/choice-row';
import { Dialog } from '../../ui/dialog';
import { ErrorSentence } from '../../ui/error-sentence';
import { FieldGrid, WideField } from '../../ui/field-grid';
import { download } from '../../ui/download';
import { usePictureLegend } from './picture-legend';

const SCALES = ['1', '2', '3', '4'] as const;

interface Props {
  readonly canvas: RefObject<MapCanvasApi | null>;
  readonly theme: 'light' | 'dark';
  readonly onSaved: (message: string) => void;
  readonly onClose: () => void;
}

/** Saves the present lens as a picture with title, date and legend. */
export default function PictureDialog({ canvas, theme: onScreen, onSaved, onClose }: Props) {
  const { t } = useTranslation('transfer');
  const failureWords = useFailureSentence();
  const legend = usePictureLegend();
  const days = useDayWords();
  const { shown } = useEditing();
  const [extent, setExtent] = useState<'whole' | 'screen'>('whole');
  const [scale, setScale] = useState<(typeof SCALES)[number]>('2');
  const [theme, setTheme] = useState(onScreen);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const save = async () => {
    const map = shown.map.get();
    const day = shown.day.get();
    const parts = [map.customer, map.deal.product ?? '', days.date(day)];
    const dateLine = parts
      .filter((part) => part !== '')
      .map(isolated)
      .join(' · ');
    setBusy(true);
    const drawn = await canvas.current?.picture({
      extent,
      scale: Number(scale),
      theme,
      title: map.name,
      dateLine,
      legend,
    });
    setBusy(false);
    if (!drawn?.ok) {
      setFailure(drawn?.error ?? { code: 'picture-failed' });
      return;
    }
    const { blob, width, height, reduced, scale: reached } = drawn.value;
    const name = mapFileName(map, day, 'png');
    download(blob, name);
    const facts = { name, width, height, scale: Math.round(reached * 100) / 100 };
    onSaved(t(reduced ? 'picture.reduced' : 'picture.saved', facts));
    onClose();
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('picture.title')}
      closeLabel={t('close')}
      width="small"
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button
            variant="primary"
            isPending={busy}
            onPress={() => {
              void save();
            }}
          >
            {t('picture.save')}
          </Button>
        </>
      }
    >
      <FieldGrid>
        <WideField>
          <ChoiceRow
            label={t('picture.extent')}
            value={extent}
            options={[
              { id: 'whole', label: t('picture.whole') },
              { id: 'screen', label: t('picture.screen') },
            ]}
            onChange={(chosen) => {
              if (chosen) setExtent(chosen);
            }}
          />
        </WideField>
        <ChoiceRow
          label={t('picture.scale')}
          value={scale}
          options={SCALES.map((id) => ({ id, label: `${id} ×` }))}
          onChange={(chosen) => {
            if (chosen) setScale(chosen);
          }}
        />
        <ChoiceRow
          label={t('picture.theme')}
          value={theme}
          options={[
            { id: 'light', label: t('picture.light') },
            { id: 'dark', label: t('picture.dark') },
          ]}
          onChange={(chosen) => {
            if (chosen) setTheme(chosen);
          }}
        />
        <WideField>
          <p>{t('picture.names')}</p>
        </WideField>
      </FieldGrid>
      {failure && <ErrorSentence>{failureWords(failure)}</ErrorSentence>}
    </Dialog>
  );
}
