import type { ReactNode } from 'react';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';

/** As beside the map: as high as the window and scrolling by itself, so that the page never scrolls. */
export function InPanel({ children }: { readonly children: ReactNode }) {
  return <div style={{ height: '100vh', width: '22rem', overflow: 'auto' }}>{children}</div>;
}
