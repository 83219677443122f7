import LiveKit
import Combine
actor A {
    private var rooms: [String: Room] = [:]
    let subject = CurrentValueSubject<LocalParticipant?, Never>(nil)
    weak var delegateRoom: Room?
    var session: Session
    func a(_ id: String) async throws { try await rooms[id]?.localParticipant.set(name: "x") } //! GG5001
    func b() async throws { for (_, room) in rooms { try await room.localParticipant.set(name: "x") } } //! GG5001
    func c() async throws { try await subject.value?.set(name: "x") } //! GG5001
    func d() { subject.compactMap { $0 }.sink { me in Task { try await me.set(name: "x") } } } //! GG5001
    func e() async throws { guard let lp = delegateRoom?.localParticipant else { return }; try await lp.set(name: "x") } //! GG5001
    func f() async throws { if let me = subject.value { try await me.set(name: "x") } } //! GG5001
    func g(p: Participant) async throws { if let p = p as? LocalParticipant { try await p.set(name: "x") } } //! GG5001
    func h(p: Participant) async throws { guard case let me as LocalParticipant = p else { return }; try await me.set(name: "x") } //! GG5001
    func i(p: Participant) async throws { switch p { case let me as LocalParticipant: try await me.set(name: "x"); default: break } } //! GG5001
    func j() async throws { try await withRoom { try await $0.localParticipant.set(name: "x") } } //! GG5001
    func withRoom(_ f: (Room) async throws -> Void) async throws { try await f(delegateRoom!) }
    func k() async throws { try await session.start() } //! GG5002
    func l() async throws { try await delegateRoom?.connect(url: "u", token: "t", connectOptions: .init(enableMicrophone: true)) } //! GG5002
    func m() async throws { try await delegateRoom?.connect(url: "u", token: "t", connectOptions: .init(enableMicrophone: false)) }
    func n(me: LocalParticipant!) async throws { try await me.set(name: "x") } //! GG5001
    func o(me: any Participant) async throws { try await (me as! LocalParticipant).set(name: "x") } //! GG5001
    func p() async throws { let me: LocalParticipant; me = delegateRoom!.localParticipant; try await me.set(name: "x") } //! GG5001
    func q() async throws { async let r: Void = delegateRoom!.localParticipant.set(name: "x"); try await r } //! GG5001
    func r() async throws { try await delegateRoom?.localParticipant.publish(audioTrack: t); try await delegateRoom?.localParticipant.publish(videoTrack: v) } //! GG5002
    func s() async throws { try await delegateRoom?.withPreConnectAudio { } } //! GG5002
    func u(pub: RemoteTrackPublication) async throws { try await pub.set(subscribed: true) } //! GG5004
    func v(pub: TrackPublication) async throws { try await (pub as? RemoteTrackPublication)?.set(subscribed: true) } //! GG5004
    func w() async throws { for p in delegateRoom!.remoteParticipants.values { for case let pub as RemoteTrackPublication in p.trackPublications.values { try await pub.set(subscribed: true) } } } //! GG5004
}
