// case: Methods called subscribe of the app.
// policy: PublisherPolicy
package shop.live

import io.livekit.android.room.Room

class Channel(private val name: String) {
    fun subscribe(): String = name
}

fun start(room: Room, channel: Channel) {
    channel.subscribe()
    println(room.name)
}
