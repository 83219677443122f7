// case: The alias of one function is another thing in the next.
// policy: GuestPolicy
import LiveKit

final class Bitmark {
    let room: Room
    let store: AssetStore

    init(room: Room, store: AssetStore) {
        self.room = room
        self.store = store
    }

    func describe() -> String {
        let item = room.localParticipant
        return item.name ?? ""
    }

    func upload() async throws {
        let item = store.makeAsset()
        item.set(name: "receipt")
        item.set(metadata: ["kind": "pdf"])
        try await item.upload()
    }
}
