// case: Raw and multi-line strings hold quotes and calls; the live call stands between them.
// policy: GuestPolicy
import LiveKit

struct Templates {
    static let regex = #"localParticipant\.set\(name: "(.*)"\)"#
    static let help = """
        Call "room.localParticipant.set(metadata: value)" once joined.
        It's what the "profile" tab does: \(#"raw "inside""#)
        """
    static let hashes = ##"He said "#done"# and left"##

    let room: Room

    func apply(_ value: String) async throws {
        try await room.localParticipant.{|GG5001:set|}(metadata: ##"{"v":"\##(value)"}"##)
    }
}
