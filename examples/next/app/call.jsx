'use client';

import { useState } from 'react';

/** A page's own component around one of the elements: React sets its properties and listens to its events. */
export function Call() {
  const [calls, setCalls] = useState(0);
  return (
    <>
      <clinic-call-button onclinic-call={() => setCalls(count => count + 1)}>
        <a href="tel:+17345550123">(734) 555-0123</a>
      </clinic-call-button>
      <output>Calls: {calls}</output>
    </>
  );
}
