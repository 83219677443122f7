// case: The third argument is the source.
// policy: SpeakerPolicy
#include "livekit/livekit.h"

#include <memory>

using namespace livekit;

void publish(Room* room, std::shared_ptr<AudioSource> audio, std::shared_ptr<VideoSource> video) {
  auto lp = room->localParticipant().lock();
  lp->publishAudioTrack("voice", audio, TrackSource::SOURCE_MICROPHONE);
  lp->{|GG5002:publishVideoTrack|}("face", video, TrackSource::SOURCE_CAMERA);
  lp->{|GG5002:publishAudioTrack|}("sound", audio, livekit::TrackSource::SOURCE_SCREENSHARE_AUDIO);
}
