import UIKit

enum Theme {
    static let accent = UIColor.systemTeal
}
