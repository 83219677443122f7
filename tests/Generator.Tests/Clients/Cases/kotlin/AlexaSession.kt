// case: Another platform's session has attributes too, and the file has no LiveKit.
// policy: GuestPolicy
package com.shop.voice

import com.amazon.ask.dispatcher.request.handler.HandlerInput

class Welcome(private val application: VoiceApplication, private val localParticipant: VoiceApplication) {
    fun handle(input: HandlerInput) {
        application.updateAttributes(mapOf("greeted" to "yes"))
        localParticipant.updateName("speaker")
        localParticipant.updateMetadata(input.requestEnvelopeJson.toString())
    }
}

class VoiceApplication {
    fun updateAttributes(map: Map<String, String>) = println(map)
    fun updateName(name: String) = println(name)
    fun updateMetadata(json: String) = println(json)
}
