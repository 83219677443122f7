import { useBar } from './use-bar';

export function Bar() {
  const { visible, microphoneToggle } = useBar();
  return <div>{visible.microphone && <button onClick={() => microphoneToggle.toggle()} />}</div>;
}
