// case: buttons of the app that have the names of LiveKit's components
// policy: ViewerPolicy
import LiveKit
import SwiftUI

struct CameraToggleButton: View {
    @Binding var isOn: Bool
    var body: some View {
        Button { isOn.toggle() } label: { Image(systemName: isOn ? "video" : "video.slash") }
    }
}

struct Toolbar: View {
    @EnvironmentObject var room: Room
    @State private var isOn = false
    var body: some View {
        HStack {
            CameraToggleButton(isOn: $isOn)
            Text("Don't worry, \(room.name ?? "nobody") is here")
        }
    }
}
