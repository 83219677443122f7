import { useTrackToggle } from '@livekit/components-react';
import { Track } from 'livekit-client';
import { SlideToggle } from './SlideToggle';
import { useMayShowSlides } from './useMayShow';

export function SlideButton() {
  const slides = useTrackToggle({ source: Track.Source.ScreenShare });
  const mayShowSlides = useMayShowSlides();
  const showAll = async () => {
    await slides.toggle(true);
  };
  return <SlideToggle isDisabled={!mayShowSlides} toggle={showAll} />;
}

export function OpenSlideButton() {
  const slides = useTrackToggle({ source: Track.Source.ScreenShare }); //! GG5002
  const mayShowSlides = useMayShowSlides();
  const showAll = async () => {
    await slides.toggle(true);
  };
  return (
    <>
      <SlideToggle isDisabled={!mayShowSlides} toggle={showAll} />
      <SlideToggle toggle={showAll} />
    </>
  );
}
