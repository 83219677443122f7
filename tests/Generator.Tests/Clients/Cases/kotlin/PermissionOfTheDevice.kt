// case: Android's own permission for the camera says nothing about the token.
// policy: ViewerPolicy
package com.shop.live

import android.Manifest
import android.content.Context
import android.content.pm.PackageManager
import androidx.core.content.ContextCompat
import io.livekit.android.room.Room

suspend fun startCamera(context: Context, room: Room) {
    val state = ContextCompat.checkSelfPermission(context, Manifest.permission.CAMERA)
    if (state == PackageManager.PERMISSION_GRANTED) {
        room.localParticipant.{|GG5002:setCameraEnabled|}(true)
    }
}
