// case: A branch of a when for each button; the screen is in neither list, the camera in one.
// policy: TalkerPolicy;SpeakerPolicy
package com.shop.stage

import io.livekit.android.room.Room

enum class Button { Camera, Microphone, Screen }

suspend fun press(room: Room, button: Button) = when (button) {
    Button.Camera -> room.localParticipant.setCameraEnabled(true)
    Button.Microphone -> room.localParticipant.setMicrophoneEnabled(true)
    Button.Screen -> room.localParticipant.{|GG5002:setScreenShareEnabled|}(true)
}
