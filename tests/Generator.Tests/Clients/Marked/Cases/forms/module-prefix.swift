import LiveKit
import LiveKitComponents
import SwiftUI

extension LiveKit.LocalParticipant {
    func rename() async throws { try await set(name: "x") } //! GG5001
    func again() { Task { [weak self] in try await self?.set(metadata: "x") } } //! GG5001
}
extension Room {
    var me: LocalParticipant { localParticipant }
    func hand() async throws { try await me.set(attributes: ["a": "b"]) } //! GG5001
    func hand2() async throws { try await self.localParticipant.set(attributes: ["a": "b"]) } //! GG5001
}
extension Participant {
    func x() async throws { try await (self as? LocalParticipant)?.set(name: "x") } //! GG5001
}
struct V: View {
    let options = LiveKit.ConnectOptions(autoSubscribe: true, enableMicrophone: true) //! GG5002
    let o2: LiveKit.ConnectOptions = .init(enableMicrophone: true) //! GG5002
    var room: LiveKit.Room
    lazy var me = room.localParticipant
    var body: some View {
        RoomScope(url: "u", token: "t", connect: true, enableCamera: true) { EmptyView() } //! GG5002
        LiveKitComponents.RoomScope(url: "u", token: "t", enableCamera: true) { EmptyView() } //! GG5002
    }
}
