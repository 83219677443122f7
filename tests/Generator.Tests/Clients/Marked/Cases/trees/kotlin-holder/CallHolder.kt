package org.example.holder

import io.livekit.android.room.Room

object CallHolder {
    lateinit var room: Room
    var started = false
}
