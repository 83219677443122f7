import LiveKit

// Only switching on needs the permission, and it is asked for then.
func toggle(_ room: Room, enable: Bool) async throws {
    if enable {
        guard room.localParticipant.permissions.canPublish else { return }
    }
    try await room.localParticipant.setMicrophone(enabled: enable)
}
