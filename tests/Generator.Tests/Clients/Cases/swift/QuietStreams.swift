// case: Every way to send data that the SDK has, under a policy that lets tracks through.
// policy: QuietPolicy
import Foundation
import LiveKit

final class Messages {
    let room: Room
    init(room: Room) { self.room = room }

    func say(_ text: String, attachment: URL) async throws {
        let bytes = Data(text.utf8)
        try await room.localParticipant.{|GG5003:publish|}(data: bytes, options: DataPublishOptions(reliable: true))
        try await room.localParticipant.{|GG5003:sendText|}(text, for: "chat")
        try await room.localParticipant.{|GG5003:sendFile|}(attachment, for: "files")
        let writer = try await room.localParticipant.{|GG5003:streamText|}(for: "typing")
        try await writer.write(text)
        try await writer.close()
        let blobs = try await room.localParticipant.{|GG5003:streamBytes|}(for: "frames")
        try await blobs.close()
        try await room.localParticipant.{|GG5003:publishDtmf|}(code: 1, digit: "1")
        try await room.localParticipant.setCamera(enabled: true)
    }

    func ask(_ identity: Participant.Identity) async throws -> String {
        try await room.localParticipant.{|GG5003:performRpc|}(destinationIdentity: identity, method: "status", payload: "{}")
    }
}
