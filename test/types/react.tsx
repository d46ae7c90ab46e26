/* Compiled, not run: what React 19 may be given. */
import type {} from '../../types/react.js';

export const good = (
  <>
    <clinic-office-hours hours="Mon-Fri 8-5" time-zone="America/Detroit" view="table" lang="en" expandable>
      Mon-Fri 8-5
    </clinic-office-hours>
    <clinic-call-button
      phone="(734) 555-0123"
      timeZone="America/Detroit"
      ref={button => void button?.phone}
      onclinic-call={({ kind }) => void kind}
    />
  </>
);

// @ts-expect-error There is no such view.
export const wrongView = <clinic-office-hours view="clock" />;

// @ts-expect-error There is no such element.
export const wrongTag = <clinic-office-clock />;

// @ts-expect-error The number is in no event.
export const wrongField = <clinic-call-button onclinic-call={({ number }) => void number} />;
