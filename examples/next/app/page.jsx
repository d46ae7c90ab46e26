import { Call } from './call.jsx';
import { Widgets } from './widgets.jsx';

export default function Page() {
  return (
    <>
      <h1>Orchard Row Clinic</h1>
      <clinic-office-hours time-zone="America/Detroit">
        Monday - Friday : 8am - 5pm
        <br />
        Saturday &amp; Sunday : Open as needed
      </clinic-office-hours>
      <Call />
      <Widgets />
    </>
  );
}
