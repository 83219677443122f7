import LiveKit
import SwiftUI
@MainActor final class VM: ObservableObject {
    @Published private(set) var room = Room()
    private var me: LocalParticipant { room.localParticipant }
    private var maybe: LocalParticipant?
    lazy var lazyMe: LocalParticipant = room.localParticipant
    static let shared = VM()
    var current: LocalParticipant? { maybe ?? room.localParticipant }
    func a() { Task { try? await me.set(name: "x") } } //! GG5001
    func b() { Task { [room] in try await room.localParticipant.set(metadata: "x") } } //! GG5001
    func c() { Task { [weak self] in guard let self else { return }; try await self.me.set(name: "x") } } //! GG5001
    func d() { Task.detached { [me] in try await me.set(name: "x") } } //! GG5001
    func e() async { do { try await current?.set(name: "x") } catch { print(error) } } //! GG5001
    func f(_ on: Bool) async throws { let lp = on ? room.localParticipant : maybe; try await lp?.set(name: "x") } //! GG5001
    func g() async throws { let lp = if let maybe { maybe } else { room.localParticipant }; try await lp.set(name: "x") } //! GG5001
    func i() async throws { try await VM.shared.room.localParticipant.setCamera(enabled: true) } //! GG5002
    func j() async throws { try await room.localParticipant.setCamera(enabled: false); try await room.localParticipant.setScreenShare(enabled: !false) } //! GG5002
    func k() async throws { try await room.registerRpcMethod("x") { _ in "" }; try await room.localParticipant.performRpc(destinationIdentity: id, method: "m", payload: "") } //! GG5003
    func l(tuple: (Room, LocalParticipant)) async throws { try await tuple.1.set(name: "x"); let (_, p) = tuple; try await p.set(name: "y") } //! GG5001
    func m() async throws { try await withThrowingTaskGroup(of: Void.self) { group in group.addTask { try await self.room.localParticipant.set(name: "x") } } } //! GG5001
    func n<P: LocalParticipant>(p: P) async throws { try await p.set(name: "x") } //! GG5001
    func o(result: Result<LocalParticipant, Error>) async throws { try await result.get().set(name: "x"); if case .success(let p) = result { try await p.set(name: "y") } } //! GG5001
    func q(p: Participant) async throws { guard let p = p as? LocalParticipant else { return }; try await p.set(attributes: [:]) } //! GG5001
    func r() async throws { try await (room.localParticipant as LocalParticipant).set(name: "x"); try await self.room.localParticipant.set(name: "z") } //! GG5001
    func s() { room.localParticipant.set(name: "x") } //! GG5001
    func t() async throws { defer { Task { try await me.set(name: "bye") } }; try await me.publish(data: Data()) } //! GG5001 GG5003
}
struct V: View {
    @StateObject var vm = VM()
    @EnvironmentObject var room: Room
    @ObservedObject var lp: LocalParticipant
    @Environment(Session.self) var session
    @LiveKit.LKEnvironment var x: Int
    var body: some View {
        Button("a") { Task { try await lp.set(name: "x") } } //! GG5001
        Button("b", action: { Task { try await vm.room.localParticipant.set(name: "x") } }) //! GG5001
        Button("c") { Task { await session.start() } } //! GG5002
        Toggle("d", isOn: .init(get: { true }, set: { on in Task { try await room.localParticipant.setMicrophone(enabled: on) } })) //! GG5002
    }
}
