// case: extensions, subscripts, key paths and property wrappers, with a participant of the app's own
// policy: GuestPolicy
import LiveKit
import SwiftUI

protocol ParticipantLike: AnyObject {
    var localParticipant: ParticipantModel { get }
    func set(name: String)
}

extension ParticipantLike {
    func reset() { localParticipant.set(name: ""); set(name: "") }
}

@propertyWrapper
struct Local<Value> {
    var wrappedValue: Value
    func set(metadata: String) {}
}

final class Panel: ParticipantLike {
    @Local var me = ParticipantModel()
    var localParticipant: ParticipantModel { me }
    let rooms: [String: Room]
    init(rooms: [String: Room]) { self.rooms = rooms }

    func set(name: String) { me.set(name: name) }

    func update() async throws {
        me.set(attributes: ["a": "b"])
        _me.set(metadata: "x")
        localParticipant.set(metadata: "own")
        rooms.values.map(\.localParticipant).forEach { participant in print(participant.name ?? "it's nobody") }
        try await rooms["a"]?.localParticipant.{|GG5001:set|}(name: "real")
        let text = """
            room.localParticipant.set(name: "text \(localParticipant.set(name: "hole"))")
            """
        print(text, #"room.localParticipant.set(name: "raw")"#)
    }
}
