import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import styles from './react-in-the-browser.module.css';

test('a React element with a CSS module is drawn by a real browser', async () => {
  const screen = await render(<p className={styles.sample}>On the map</p>);
  const paragraph = screen.getByText('On the map');
  await expect.element(paragraph).toBeVisible();
  expect(getComputedStyle(paragraph.element()).color).toBe('rgb(1, 2, 3)');
});
