import { onTestFinished, vi } from 'vitest';

interface Downloaded {
  readonly name: string;
  readonly text: string;
}

/** What the page hands to the browser's downloads during this test, in place of the browser. */
export function catchDownloads(): readonly Downloaded[] {
  const caught: Downloaded[] = [];
  const spy = vi.spyOn(HTMLAnchorElement.prototype, 'click');
  spy.mockImplementation(function (this: HTMLAnchorElement) {
    const { download: name, href } = this;
    void fetch(href)
      .then((answer) => answer.text())
      .then((text) => caught.push({ name, text }));
  });
  onTestFinished(() => {
    spy.mockRestore();
  });
  return caught;
}
