// case: The data track of somebody else is read.
// policy: PublisherPolicy
package shop.live

import io.livekit.android.room.datatrack.RemoteDataTrack

class Follower {
    suspend fun follow(track: RemoteDataTrack): Int {
        var frames = 0
        track.{|GG5004:subscribe|}().getOrThrow().collect { frames += 1 }
        return frames
    }
}
