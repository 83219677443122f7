import LiveKit
import LiveKitComponents
import SwiftUI

// Rows of the tables, each beside one that needs nothing.
struct Rows: View {
    let room: Room
    let session: Session
    let media: LocalMedia

    var body: some View {
        RoomScope(url: "u", token: "t", enableCamera: true, enableMicrophone: false) { //! GG5002
            Text("Hall")
        }
        MicrophoneToggleButton(label: { Text("Mic") }, published: { Text("On") }) //! GG5002
        ControlsView() //! GG5002
        DisconnectButton { Text("Leave") }
    }

    func run(_ pub: RemoteTrackPublication, _ track: LocalVideoTrack) async throws {
        try await room.connect(url: "u", token: "t", connectOptions: .init(autoSubscribe: false))
        try await room.connect(url: "u", token: "t", connectOptions: .init(autoSubscribe: true, enableMicrophone: true)) //! GG5002
        await session.send(text: "hi") //! GG5003
        await media.toggleMicrophone() //! GG5002
        try await room.localParticipant.set(source: .screenShareVideo, enabled: true) //! GG5002
        try await room.localParticipant.set(source: .camera, enabled: false)
        try await room.localParticipant.publish(videoTrack: track) //! GG5002
        try await room.localParticipant.publishDtmf(code: 1, digit: "1") //! GG5003
        try await pub.set(subscribed: true) //! GG5004
        try await pub.set(subscribed: false)
        try await pub.set(enabled: true)
        try await room.localParticipant.unpublish(publication: room.localParticipant.localVideoTracks[0])
    }
}
