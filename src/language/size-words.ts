import { useTranslation } from 'react-i18next';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** Sizes as the language on screen writes them: “3.2 MB”. */
export function useSizeWords(): (bytes: number) => string {
  const { i18n } = useTranslation();
  return (bytes) => {
    const power = Math.floor(Math.log10(Math.max(bytes, 1)) / 3);
    const index = Math.min(power, UNITS.length - 1);
    const format = new Intl.NumberFormat(i18n.language, {
      style: 'unit',
      unit: UNITS[index] ?? 'byte',
      maximumFractionDigits: 1,
    });
    return format.format(bytes / 1000 ** index);
  };
}
