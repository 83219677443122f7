// case: Overrides declare what they hand to a repository of the app.
// policy: ViewerPolicy
package com.shop.ui

import io.livekit.android.room.Room

interface MediaRepository {
    suspend fun setCameraEnabled(enabled: Boolean): Boolean
    suspend fun publishData(bytes: ByteArray)
}

class CachingRepository(private val inner: MediaRepository, val room: Room) : MediaRepository {
    private var camera = false

    override suspend fun setCameraEnabled(enabled: Boolean): Boolean {
        camera = enabled
        return inner.setCameraEnabled(enabled)
    }

    override suspend fun publishData(bytes: ByteArray) = inner.publishData(bytes)

    suspend fun restore() {
        setCameraEnabled(camera)
        inner.publishData(byteArrayOf(if (camera) 1 else 0))
    }
}
