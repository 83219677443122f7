import LiveKit
import SwiftUI
struct Seat { var me: LocalParticipant?; let room: Room }
protocol Talker { var me: LocalParticipant { get } }
@MainActor
final class Stage: ObservableObject, RoomDelegate {
    @Published var me: LocalParticipant?
    let room = Room()
    private weak var weakRoom: Room?
    var seats: [String: Seat] = [:]
    func a() async throws { try await me?.set(name: "x") } //! GG5001
    func b(_ seat: Seat) async throws { try await seat.me?.set(name: "x") } //! GG5001
    func c(_ seat: Seat) async throws { try await seat.room.localParticipant.set(name: "x") } //! GG5001
    func d(_ t: some Talker) async throws { try await t.me.set(name: "x") } //! GG5001
    func e(_ p: Participant) async throws {
        guard let local = p as? LocalParticipant else { return }
        try await local.set(metadata: "x") //! GG5001
    }
    func f(_ p: Participant) async throws {
        if let p = p as? LocalParticipant { try await p.set(attributes: [:]) } //! GG5001
        switch p {
        case let lp as LocalParticipant: try await lp.set(name: "y") //! GG5001
        default: break
        }
    }
    func g() async throws {
        guard let weakRoom else { return }
        try await weakRoom.localParticipant.set(name: "z") //! GG5001
        let lp = room.localParticipant
        Task { try? await lp.set(name: "z") } //! GG5001
    }
    func h() async throws {
        try await room.connect(url: "u", token: "t", connectOptions: .init(autoSubscribe: true, enableMicrophone: true)) //! GG5002
        try await room.connect(url: "u", token: "t", connectOptions: ConnectOptions(autoSubscribe: true))
        let options: ConnectOptions = .init(enableMicrophone: true) //! GG5002
        let o2 = ConnectOptions.init(enableMicrophone: true) //! GG5002
    }
    func i() async throws {
        guard room.localParticipant.permissions.canPublish else { return }
        try await room.localParticipant.setCamera(enabled: true)
        try await room.localParticipant.set(name: "a") //! GG5001
    }
    func j() async throws {
        if room.localParticipant.permissions.canPublishData == false { throw StageError.permissions }
        try await room.localParticipant.publish(data: Data())
    }
    func k() async throws {
        guard AVCaptureDevice.authorizationStatus(for: .video) == .authorized else { step = .permissions; return }
        try await room.localParticipant.setCamera(enabled: true) //! GG5002
        logger.info("\(room.localParticipant.permissions)")
        try await room.localParticipant.set(metadata: "m") //! GG5001
    }
    var mayTalk: Bool { room.localParticipant.permissions.canPublish }
    func l() async throws { if mayTalk { try await room.localParticipant.setMicrophone(enabled: true) } }
    func m() async throws { guard mayTalk else { return }; try await room.localParticipant.setMicrophone(enabled: true) }
    nonisolated func participant(_ participant: Participant, didUpdatePermissions permissions: ParticipantPermissions) {
        Task { @MainActor in try await room.localParticipant.setMicrophone(enabled: true) }
    }
    func n() async throws { try await seats["a"]?.room.localParticipant.set(name: "n") } //! GG5001
    func o() -> LocalParticipant? { me }
    func p() async throws { try await o()?.set(name: "p") } //! GG5001
}
extension Room { func hand() async throws { try await localParticipant.set(name: "x") } } //! GG5001
struct V: View {
    @EnvironmentObject var room: Room
    @ObservedObject var stage: Stage
    @Environment(\.room) private var other
    var body: some View {
        Button("x") { Task { try await room.localParticipant.set(name: "x") } } //! GG5001
        Button("m") { Task { try await room.localParticipant.setMicrophone(enabled: true) } }.disabled(!room.localParticipant.permissions.canPublish)
        Button("y") { Task { try await stage.me?.set(name: "y") } } //! GG5001
    }
}
