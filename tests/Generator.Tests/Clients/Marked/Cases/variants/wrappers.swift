import SwiftUI
import LiveKit
import LiveKitComponents
func a(local: LocalMedia, session: Session) async {
    await local.toggleMicrophone() //! GG5002
    await local.toggleScreenShare() //! GG5002
    await session.send(text: "x") //! GG5003
}
struct Call: View {
    @LiveKitLocalMedia private var media: LocalMedia
    @EnvironmentObject private var localMedia: LocalMedia
    @EnvironmentObject private var session: Session
    @StateObject var s: Session = .withAgent("a", tokenSource: x)
    var body: some View {
        RoomScope(url: u, token: t, connect: true, enableCamera: true) { //! GG5002
            ControlsView() //! GG5002
            MicrophoneToggleButton(label: { Text("x") }) //! GG5002
        }
        Button("m") { Task { await localMedia.toggleMicrophone() } } //! GG5002
        Button("x") { Task { await session.start() } } //! GG5002
        Button("x") { Task { await s.start() } } //! GG5002
    }
}
