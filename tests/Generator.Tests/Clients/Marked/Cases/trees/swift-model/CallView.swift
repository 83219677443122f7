import SwiftUI

struct CallView: View {
    @ObservedObject var model: CallModel
    @State private var name = ""

    var body: some View {
        VStack {
            TextField("Name", text: $name)
            Button("Rename") {
                Task { try await model.me.set(name: name) } //! GG5001
            }
            Button("Speak") {
                Task { try await model.room.localParticipant.setMicrophone(enabled: true) } //! GG5002
            }
            Button("Quiet") {
                Task { try await model.room.localParticipant.setMicrophone(enabled: false) }
            }
        }
    }
}
