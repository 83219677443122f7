// case: one app, three SDKs behind adapters
// policy: ViewerPolicy
import AgoraRTC, { type IAgoraRTCClient } from 'agora-rtc-sdk-ng';
import DailyIframe from '@daily-co/daily-js';
import { Room, Track } from 'livekit-client';

interface Adapter { setCameraEnabled(on: boolean): Promise<void>; publishTrack(t: MediaStreamTrack): Promise<void>; sendText(t: string): void }

class AgoraAdapter implements Adapter {
  private client: IAgoraRTCClient = AgoraRTC.createClient({ mode: 'rtc', codec: 'vp8' });
  async setCameraEnabled(on: boolean) { await this.client.localTracks[0]?.setEnabled(on); }
  async publishTrack(t: MediaStreamTrack) { await this.client.publish(AgoraRTC.createCustomVideoTrack({ mediaStreamTrack: t })); }
  sendText(t: string) { (this.client as any).sendStreamMessage(t); }
}

class DailyAdapter implements Adapter {
  private call = DailyIframe.createCallObject();
  private localParticipant = new DailySelf(this.call);
  async setCameraEnabled(on: boolean) { this.call.setLocalVideo(on); await this.localParticipant.setCameraEnabled(on); }
  async publishTrack(t: MediaStreamTrack) { await this.localParticipant.publishTrack(t); }
  sendText(t: string) { this.localParticipant.sendText(t); }
}

class DailySelf {
  constructor(private call: unknown) {}
  async setCameraEnabled(_: boolean) {}
  async publishTrack(_: MediaStreamTrack) {}
  sendText(_: string) {}
}

class LiveKitAdapter implements Adapter {
  private room = new Room();
  async setCameraEnabled(on: boolean) { await this.room.localParticipant.{|GG5002:setCameraEnabled|}(on); }
  async publishTrack(t: MediaStreamTrack) { await this.room.localParticipant.{|GG5002:publishTrack|}(t, { source: Track.Source.Camera }); }
  sendText(t: string) { void this.room.localParticipant.{|GG5003:sendText|}(t); }
}

export async function use(adapter: Adapter) {
  await adapter.setCameraEnabled(true);
  adapter.sendText('hello');
}
export const make = (kind: string): Adapter => (kind === 'agora' ? new AgoraAdapter() : kind === 'daily' ? new DailyAdapter() : new LiveKitAdapter());
