import { useLayoutEffect, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { Slider as AriaSlider, SliderThumb, SliderTrack } from 'react-aria-components';
import styles from './slider.module.css';

export interface SliderProps {
  /** The accessible name. */
  label: string;
  /** A whole number. */
  value: number;
  onChange: (value: number) => void;
  minValue: number;
  maxValue: number;
  /** How far Page Up and Page Down go; the arrow keys go by one. */
  pageStep: number;
  /** The value as it is spoken. */
  valueText: string;
  /** Drawn under the thumb, over the whole length; see `placeOnTrack`. */
  children?: ReactNode;
  autoFocus?: boolean;
}

/** A whole number chosen along a line. */
export function Slider({
  label,
  value,
  onChange,
  minValue,
  maxValue,
  pageStep,
  valueText,
  children,
  autoFocus = false,
}: SliderProps) {
  const input = useRef<HTMLInputElement>(null);
  // React Aria would speak the bare number.
  useLayoutEffect(() => {
    input.current?.setAttribute('aria-valuetext', valueText);
  });
  // React Aria's own pages are a tenth of the line.
  const turnPage = (event: KeyboardEvent) => {
    if (event.key !== 'PageUp' && event.key !== 'PageDown') return;
    event.preventDefault();
    event.stopPropagation();
    const wanted = value + (event.key === 'PageUp' ? pageStep : -pageStep);
    onChange(Math.min(maxValue, Math.max(minValue, wanted)));
  };
  return (
    <AriaSlider
      aria-label={label}
      value={value}
      minValue={minValue}
      maxValue={maxValue}
      onChange={onChange}
      className={styles.slider}
    >
      <div onKeyDownCapture={turnPage}>
        <SliderTrack className={styles.track}>
          <div className={styles.line} />
          <div className={styles.marks} aria-hidden>
            {children}
          </div>
          <SliderThumb inputRef={input} autoFocus={autoFocus} className={styles.thumb} />
        </SliderTrack>
      </div>
    </AriaSlider>
  );
}

/** Where a value stands along the line, for the style of a mark. */
export function placeOnTrack(
  value: number,
  { minValue, maxValue }: Pick<SliderProps, 'minValue' | 'maxValue'>,
): { insetInlineStart: string } {
  const share = maxValue === minValue ? 0 : (value - minValue) / (maxValue - minValue);
  return { insetInlineStart: `${share * 100}%` };
}
