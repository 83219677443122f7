// case: sessions of cameras, workouts and networks
// policy: ViewerPolicy
import Alamofire
import AVFoundation
import HealthKit
import LiveKit

final class Workout {
    private let capture = AVCaptureSession()
    private let session: Alamofire.Session
    private var timer: Session?
    init(session: Alamofire.Session) { self.session = session }
    func begin() {
        capture.startRunning()
        session.start()
        timer?.start()
    }
}
extension Workout {
    struct Session { func start() {} }
}
