// case: buttons, a scope and a media class of the app's own, declared in its other files
// policy: ViewerPolicy
import LiveKit
import SwiftUI

struct Toolbar: View {
    @EnvironmentObject var room: Room
    @StateObject private var localMedia = CaptureModel()
    @ObservedObject var session: WorkoutSession

    var body: some View {
        RoomScope(enableCamera: true, enableMicrophone: true) {
            HStack {
                CameraToggleButton()
                MicrophoneToggleButton { isOn in Image(systemName: isOn ? "mic" : "mic.slash") }
                ScreenShareToggleButton()
                Button("Camera") { localMedia.toggleCamera() }
                Button("Start") { session.start() }
                Button("Say") { session.send(text: "hello") }
            }
        }
    }
}

struct Toolbar_Previews: PreviewProvider {
    static var previews: some View {
        Toolbar(session: .init()).environmentObject(Room())
    }
}
