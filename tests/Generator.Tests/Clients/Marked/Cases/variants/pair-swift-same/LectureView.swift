import SwiftUI

// The model's members are declared in another file of the module.
struct LectureView: View {
    @StateObject private var lecture = LectureModel()

    var body: some View {
        VStack {
            Button("Film") { Task { try await lecture.room.localParticipant.setCamera(enabled: true) } } //! GG5002
            Button("Hush") { Task { try await lecture.room.localParticipant.setMicrophone(enabled: false) } }
            Button("Name") { Task { try await lecture.presenter.set(name: "Prof") } } //! GG5001
            Button("Board") { Task { try await lecture.board.set(name: "Board") } }
        }
    }
}
