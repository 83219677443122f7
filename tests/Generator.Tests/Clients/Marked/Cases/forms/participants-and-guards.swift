import Combine
import LiveKit
import SwiftUI

@MainActor final class CallModel: ObservableObject {
    @Published private(set) var room = Room()
    @Published var me: LocalParticipant?
    private var canTalk: Bool { room.localParticipant.permissions.canPublish }
    lazy var lp: LocalParticipant = room.localParticipant
    var own: LocalParticipant { room.localParticipant }
    weak var weakRoom: Room?
    let rooms: [String: Room] = [:]

    func rename(_ name: String) async throws {
        try await room.localParticipant.set(name: name) //! GG5001
        try await me?.set(metadata: name) //! GG5001
        try await lp.set(attributes: [:]) //! GG5001
        try await own.set(name: name) //! GG5001
        try await weakRoom?.localParticipant.set(name: name) //! GG5001
        try await rooms["a"]?.registerRpcMethod("x") { _ in "" } //! GG5003
        try await self.room.localParticipant.set(name: name) //! GG5001
    }

    func talk() async throws {
        guard canTalk else { return }
        try await room.localParticipant.setMicrophone(enabled: true)
    }

    func show() async throws {
        guard canTalk else { throw CallError.denied }
        try await room.localParticipant.setCamera(enabled: true)
        if room.localParticipant.permissions.canPublishData {
            try await room.localParticipant.publish(data: Data())
        } else {
            try await room.localParticipant.publish(data: Data()) 
        }
        try await room.localParticipant.publish(data: Data()) //! GG5003
    }

    func many() async throws {
        guard let me, me.permissions.canUpdateMetadata else { return }
        try await me.set(name: "x")
        try await me.publish(data: Data()) //! GG5003
        _ = await AVCaptureDevice.requestAccess(for: .audio)
        try await me.setMicrophone(enabled: true) //! GG5002
        try await me.setScreenShare(enabled: false)
    }
}

extension CallModel: RoomDelegate {
    nonisolated func room(_ room: Room, participant: Participant, didUpdatePermissions permissions: ParticipantPermissions) {
        Task { try await room.localParticipant.setMicrophone(enabled: true) }
    }

    nonisolated func room(_ room: Room, didUpdateConnectionState state: ConnectionState, from old: ConnectionState) {
        Task { [weak self] in try await self?.room.localParticipant.setMicrophone(enabled: true) } //! GG5002
        Task { try await room.localParticipant.setCamera(enabled: true) } //! GG5002
    }

    nonisolated func roomDidConnect(_ room: Room) {
        Task.detached {
            try await room.localParticipant.set(name: "x") //! GG5001
        }
    }
}

struct Bar: View {
    @EnvironmentObject private var model: CallModel
    @EnvironmentObject var room: Room
    @State private var on = false
    @ObservedObject var participant: LocalParticipant

    var body: some View {
        VStack {
            Button("a") { Task { try? await room.localParticipant.setCamera(enabled: !on) } } //! GG5002
            Button("b") { Task { try? await participant.set(name: "x") } } //! GG5001
            if participant.permissions.canPublish {
                Button("c") { Task { try? await participant.setCamera(enabled: true) } }
            }
            Button("d") { Task { try? await model.room.localParticipant.setCamera(enabled: true) } }
                .disabled(!participant.permissions.canPublish)
            Button { Task { try? await participant.setMicrophone(enabled: true) } } label: { Text("x") } //! GG5002
        }
    }
}

func tap(_ participant: Participant) async throws {
    if let me = participant as? LocalParticipant {
        try await me.set(name: "x") //! GG5001
    }
    guard let me = participant as? LocalParticipant else { return }
    try await me.set(name: "x") //! GG5001
    switch participant {
    case let me as LocalParticipant:
        try await me.set(name: "x") //! GG5001
    default:
        break
    }
    if participant is LocalParticipant, let me = participant as? LocalParticipant { try await me.set(name: "x") } //! GG5001
}

extension LocalParticipant {
    func away() async throws {
        try await set(attributes: ["a": "b"]) //! GG5001
        try await self.set(name: "x") //! GG5001
    }
}

func options() -> RoomOptions {
    let connect = ConnectOptions(enableMicrophone: true) //! GG5002
    _ = connect
    return RoomOptions()
}
