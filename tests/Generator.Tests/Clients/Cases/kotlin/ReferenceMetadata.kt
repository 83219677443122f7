// case: Firebase and an HTML builder have updates of metadata and attributes.
// policy: GuestPolicy
package com.shop.files

import com.google.firebase.storage.StorageReference
import com.google.firebase.storage.ktx.storageMetadata
import io.livekit.android.room.Room

class Uploads(private val ref: StorageReference, private val page: HtmlNode, private val room: Room) {
    fun tag() {
        ref.updateMetadata(storageMetadata { contentType = "image/png" })
        page.updateAttributes(mapOf("class" to "photo"))
        println(room.localParticipant.metadata)
    }
}

class HtmlNode(private var attributes: Map<String, String>) {
    fun updateAttributes(map: Map<String, String>) { attributes = attributes + map }
    fun updateName(name: String) = Unit
}
