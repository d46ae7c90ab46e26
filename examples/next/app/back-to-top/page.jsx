import { BackToTop } from './widget.jsx';

export default function Page() {
  return (
    <>
      <h1 id="top">A long page</h1>
      <clinic-scroll-to-top placement="inline">
        <a href="#top">Back to top</a>
      </clinic-scroll-to-top>
      <BackToTop />
    </>
  );
}
