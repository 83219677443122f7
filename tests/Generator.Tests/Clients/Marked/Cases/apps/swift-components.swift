import LiveKit
import LiveKitComponents
import SwiftUI

struct MeetingView: View {
    let url: String
    let token: String

    var body: some View {
        RoomScope(url: url, token: token, connect: true, enableCamera: true) { //! GG5002
            VStack {
                Text("It's only a preview: CameraToggleButton()")
                CameraToggleButton() //! GG5002
                MicrophoneToggleButton() //! GG5002
            }
        }
    }
}

struct ListenerView: View {
    let url: String
    let token: String

    var body: some View {
        RoomScope(url: url, token: token, connect: true) {
            ForEachParticipant { _ in ParticipantView() }
        }
    }
}
