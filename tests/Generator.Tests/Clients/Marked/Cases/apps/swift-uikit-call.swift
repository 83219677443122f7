import LiveKit
import UIKit

final class CallViewController: UIViewController {
    private let room = Room(delegate: nil, roomOptions: RoomOptions(adaptiveStream: true))
    private var micOn = false
    private lazy var micButton = UIButton(type: .system)

    override func viewDidLoad() {
        super.viewDidLoad()
        micButton.addTarget(self, action: #selector(toggleMic), for: .touchUpInside)
        title = "You're \(room.localParticipant.name ?? "nobody")"
    }

    func join(url: String, token: String) async throws {
        try await room.connect(url: url, token: token)
        try await room.localParticipant.set(name: UIDevice.current.name) //! GG5001
    }

    @objc private func toggleMic() {
        micOn.toggle()
        Task { [weak self] in
            guard let self else { return }
            _ = try? await self.room.localParticipant.setMicrophone(enabled: self.micOn) //! GG5002
        }
    }

    @IBAction func hangUp(_ sender: Any) {
        Task {
            try? await room.localParticipant.setCamera(enabled: false)
            await room.disconnect()
        }
    }
}
