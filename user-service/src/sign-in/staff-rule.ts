export type StaffRule = Readonly<{ isSecondFactorRequiredOfStaff: boolean }>

/** Whether the user is one of staff who have no second factor where they need one. */
export const mustSetUpSecondFactor = ({ isSecondFactorRequiredOfStaff }: StaffRule, user: object): boolean =>
  isSecondFactorRequiredOfStaff &&
  !('role' in user && user.role === 'customer') &&
  !('twoFactorEnabled' in user && user.twoFactorEnabled === true)
