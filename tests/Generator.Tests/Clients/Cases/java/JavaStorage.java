// case: A reference of a storage takes metadata.
// policy: GuestPolicy
package com.shop.files;

import com.google.firebase.storage.StorageMetadata;
import com.google.firebase.storage.StorageReference;
import io.livekit.android.room.Room;

final class Files {
    void tag(StorageReference ref, Room room) {
        StorageMetadata metadata = new StorageMetadata.Builder()
            .setCustomMetadata("room", room.getName())
            .setCustomMetadata("by", room.getLocalParticipant().getName())
            .build();
        ref.updateMetadata(metadata).addOnFailureListener(e -> System.err.println("it's not tagged: " + e));
    }
}
